/**
 * Runs before each file of tests. They share their modules, and one that builds the page leaves the environment at
 * "production": React would then load one part of itself for production beside another for tests.
 */
process.env.NODE_ENV = "test";
