/** The classes of a select above a chart. */
export const selectClasses = "min-h-8 border border-faint bg-sheet px-2 py-1 text-sm pointer-coarse:min-h-11";
