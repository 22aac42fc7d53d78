/**
 * Servers that die under load, and what is there afterwards. Clients outside of the product place
 * orders, ship parcels and take in deliveries, and write down every answer that they get; the
 * server is killed, its database goes away, its disk fills up; then what was answered is compared
 * with what is kept. The integration tests run a few kills; {@code mvn -Pdurability} runs twenty on
 * each database, see src/docs/durability.md.
 */
package org.campaignmaterials.durability;
