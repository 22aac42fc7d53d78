/**
 * The database: one data source for the whole application, its tables brought up to date at the
 * start, and the one event that start-up work waits for. Stands apart from the features because all
 * of them use tables and none should know which database holds them.
 */
package org.campaignmaterials.database;
