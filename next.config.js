/** @type {import("next").NextConfig} */
const config = {
  // Tools that must not disturb a running server build into a folder of their own.
  distDir: process.env.PARALLAX_DIST_DIR ?? ".next",
  typescript: {
    // Next rewrites the file named here unless it extends another one.
    tsconfigPath: "tsconfig.next.json",
    // `npm run check` judges types, tests included; a build only waits for them.
    ignoreBuildErrors: true,
  },
  poweredByHeader: false,
  serverExternalPackages: [
    "pg",
    "@prisma/adapter-pg",
    "@prisma/client",
    "unpdf",
    "mammoth",
    "linkedom",
    "pg-boss",
    "read-excel-file",
    "csv-parse",
  ],
  // No page of another site may show Parallax in a frame and have a reader's clicks confirm something there.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
      ],
    },
  ],
  experimental: {
    serverActions: { bodySizeLimit: "24mb" },
  },
};

export default config;
