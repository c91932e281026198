// @ts-check

/**
 * The printer of progress lines: `step` runs one step and says how long it took, `hint` says why one is slow.
 *
 * @param {(line: string) => void} say
 */
export function progress(say) {
  return {
    say,
    /** @param {string} line */
    hint: (line) => say(`  … ${line}`),
    /**
     * @template T
     * @param {string} name
     * @param {() => T | Promise<T>} work
     * @returns {Promise<T>}
     */
    step: async (name, work) => {
      const began = performance.now();
      const result = await work();
      say(`  ✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
      return result;
    },
  };
}

/** @typedef {ReturnType<typeof progress>} Progress */
