/** How many tests passed, failed and were skipped. @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A check that is one test by itself. @param {number} code @returns {Counts} */
export function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/**
 * The counts of a run of Vitest, from its JSON report.
 *
 * @param {any} report undefined when there is none
 * @param {number} code the exit code
 * @returns {Counts}
 */
export function countUnit(report, code) {
  return withCode(
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    code,
  )
}

/**
 * The counts of a run of Playwright, from its JSON report.
 *
 * @param {any} report undefined when there is none
 * @param {number} code the exit code
 * @returns {Counts}
 */
export function countWindow(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  // A test that passes only sometimes is not one to rely on.
  return withCode({ passed: expected, failed: unexpected + flaky, skipped }, code)
}

/** A run that failed though no test did (a file that does not load, an error nobody caught) counts as one failure. @param {Counts} counts @param {number} code */
function withCode(counts, code) {
  const nothing = counts.passed + counts.failed + counts.skipped === 0
  return counts.failed === 0 && (code !== 0 || nothing) ? { ...counts, failed: 1 } : counts
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of all) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

/** @param {Counts} counts */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
