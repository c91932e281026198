import { defineConfig } from "prisma/config";

// Only `prisma generate`, `format` and `validate` read this: migrations are applied by scripts/database/migrate.ts.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
