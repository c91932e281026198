// Who may import whom: the table of .github/ARCHITECTURE.md as rules. Paths are judged after resolving.
const TEST = "\\.test\\.tsx?$";
const ROUTE = "app/(?!_ui/|_charts/|_marks/)";

const FOR_NEXT = "(page|layout|route|loading|error|not-found)\\.tsx?$";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Two files that need each other are one idea, or hide a third. A type may point back: it is gone at run time.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment:
        "A file that imports nothing and that nothing imports is dead, or is reached in a way that nobody sees.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          TEST,
          "\\.d\\.ts$",
          "(^|/)(page|layout|loading|error|not-found|global-error|route|icon|robots|manifest|default|template)\\.tsx?$",
          "^scripts/",
          "^prisma/client/",
          "^e2e/",
        ],
      },
      to: {},
    },
    {
      name: "nothing-unresolved",
      comment: "An import that leads nowhere, or to a package that is not in package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(bun|cloudflare):" },
    },
    {
      name: "no-undeclared-packages",
      comment: "A package that only happens to be installed because another one needs it.",
      severity: "error",
      from: { pathNot: "^prisma/client/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "lib-knows-no-next-and-no-react",
      comment: "lib/ is the same in a page, a command and a job.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: ["^app/", "node_modules/(next|react|react-dom|recharts|radix-ui|@radix-ui|@tanstack)/"] },
    },
    {
      name: "app-knows-no-prisma",
      comment: "Pages get plain values from lib/data.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: ["^prisma/", "node_modules/(@prisma|prisma|pg|\\.prisma)/"] },
    },
    {
      name: "engine-knows-nothing",
      comment: "The engine is a pure function: no package, no Node, no other part of the project.",
      severity: "error",
      from: { path: "^lib/engine/", pathNot: [TEST, "^lib/engine/stem\\.ts$"] },
      to: { pathNot: "^lib/engine/" },
    },
    {
      name: "engine-stems-by-one-package",
      comment: "Snowball's stemmers are the engine's only package, and stem.ts is their only door.",
      severity: "error",
      from: { path: "^lib/engine/stem\\.ts$" },
      to: { pathNot: ["^lib/engine/", "node_modules/snowball-stemmers/"] },
    },
    {
      name: "only-data-knows-the-database",
      comment: "Whoever needs a row asks lib/data.",
      severity: "error",
      from: { path: "^lib/", pathNot: ["^lib/data/", "^lib/jobs/", TEST] },
      to: { path: ["^lib/data/", "^prisma/", "node_modules/(@prisma|prisma|pg)/"] },
    },
    {
      name: "jobs-work-through-data",
      comment: "The queue knows the database's address, not its tables.",
      severity: "error",
      from: { path: "^lib/jobs/", pathNot: TEST },
      to: { path: ["^prisma/", "node_modules/(@prisma|prisma)/"] },
    },
    {
      name: "ui-is-domain-free",
      comment: "app/_ui could ship in another product: it knows no event, no topic, no state.",
      severity: "error",
      from: { path: "^app/_ui/" },
      to: { path: ["^lib/", `^${ROUTE}`, "^app/_(charts|marks)/"] },
    },
    {
      name: "charts-get-numbers",
      comment: "Numbers in, picture out: of lib, a chart knows the engine's types alone.",
      severity: "error",
      from: { path: "^app/_charts/", pathNot: TEST },
      to: { path: ["^lib/(?!engine/)", `^${ROUTE}`] },
    },
    {
      name: "charts-take-types-of-the-engine",
      comment: "Nothing is computed in a picture; a value comes in as a property.",
      severity: "error",
      from: { path: "^app/_charts/", pathNot: TEST },
      to: { path: "^lib/engine/(?!types\\.ts$)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "marks-know-the-engine-and-the-report",
      comment:
        "app/_marks shows states, topics and statements: what the report calls them, the screen calls them.",
      severity: "error",
      from: { path: "^app/_marks/", pathNot: TEST },
      to: { path: ["^lib/(?!engine/|report/)", `^${ROUTE}`, "^app/_charts/"] },
    },
    {
      name: "routes-keep-their-parts",
      comment: "A part that two routes need moves up to app/_ui, app/_charts, app/_marks or lib.",
      severity: "error",
      from: { path: "^app/([^_/][^/]*)/" },
      to: { path: "^app/[^_/][^/]*/", pathNot: "^app/$1/" },
    },
    {
      name: "nothing-imports-a-page",
      comment: "Pages, layouts and handlers are for Next alone.",
      severity: "error",
      from: { pathNot: TEST },
      to: { path: [`^app/${FOR_NEXT}`, `^app/.+/${FOR_NEXT}`] },
    },
    {
      name: "nobody-imports-a-test",
      comment: "What two tests share is a file of its own.",
      severity: "error",
      from: {},
      to: { path: TEST },
    },
    {
      name: "tools-stay-out-of-the-product",
      comment: "lib and app run without devDependencies.",
      severity: "error",
      from: { path: "^(lib|app)/", pathNot: [TEST, "^lib/.*\\.bench\\.ts$"] },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^prisma/client/"] },
    exclude: { path: ["^\\.next", "^data/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
      mainFields: ["module", "main", "types", "typings"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".json", ".d.ts"],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
