/**
 * What tests share: the application in a running server ({@link
 * org.campaignmaterials.testing.ContainerTest}) and the server jar as a process ({@link
 * org.campaignmaterials.testing.ServerProcess}). Travels into the server with the tests that run
 * inside it, so helpers of such tests belong here or inside the test class.
 */
package org.campaignmaterials.testing;
