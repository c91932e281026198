import { join } from "node:path";

/** The data folder of the app under test: never a developer's own. `npm test` gives a throw-away place for it. */
export const DATA_FOLDER = join(process.env.PARALLAX_TEST_DIR ?? ".cache", "e2e-data");
