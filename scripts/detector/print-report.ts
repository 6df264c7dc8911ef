/** JSON that people can read too: what holds nothing nested stands in one line. */
export const printReport = (report: unknown): string =>
  JSON.stringify(report, null, 2).replace(/\{[^{}[\]]*\}/g, (object) => object.replace(/\s*\n\s*/g, ' '));
