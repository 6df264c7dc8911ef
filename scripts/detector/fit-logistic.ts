/** A mail's features by number, what it should be (0 to 1), and how much it counts. */
export type Example = { values: Float64Array; target: number; weight: number };

/** What is held of a weight before any mail is seen. */
export type Term = {
  /** -1 and 1: the weight may only have this sign; 0: either. */
  sign: -1 | 0 | 1;
  /** Where the weight stays when no mail speaks about it. */
  prior: number;
  /** How hard it is pulled there. */
  penalty: number;
};

export type Model = { bias: number; weights: Float64Array };

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

export const probabilityOf = ({ bias, weights }: Model, values: Float64Array): number => {
  let sum = bias;
  for (let j = 0; j < weights.length; j += 1) {
    sum += (weights[j] ?? 0) * (values[j] ?? 0);
  }
  return sigmoid(sum);
};

/**
 * Fits a logistic model by Newton steps along one weight at a time, with an L2 penalty that pulls every weight but the bias towards what was held
 * before. The same examples always give the same weights.
 */
export const fitLogistic = (examples: Example[], terms: Term[], rounds = 150): Model => {
  const count = terms.length;
  const weights = new Float64Array(count);
  const sums = new Float64Array(examples.length);
  const columns = terms.map((_term, j) => {
    const rows: number[] = [];
    examples.forEach(({ values }, i) => {
      if ((values[j] ?? 0) !== 0) {
        rows.push(i);
      }
    });
    return Int32Array.from(rows);
  });
  const everyRow = Int32Array.from(examples.keys());
  let bias = 0;
  const stepOf = (rows: Int32Array, valueAt: (i: number) => number, away: number, ridge: number): number => {
    let gradient = ridge * away;
    let curve = ridge;
    for (const i of rows) {
      const example = examples[i];
      if (example === undefined) {
        continue;
      }
      const p = sigmoid(sums[i] ?? 0);
      const x = valueAt(i);
      gradient += example.weight * (p - example.target) * x;
      curve += example.weight * Math.max(p * (1 - p), 1e-4) * x * x;
    }
    return curve === 0 ? 0 : Math.max(-1, Math.min(1, gradient / curve));
  };
  for (let round = 0; round < rounds; round += 1) {
    const biasStep = stepOf(everyRow, () => 1, bias, 0);
    bias -= biasStep;
    sums.forEach((sum, i) => (sums[i] = sum - biasStep));
    let moved = Math.abs(biasStep);
    for (let j = 0; j < count; j += 1) {
      const rows = columns[j] ?? everyRow;
      const valueAt = (i: number): number => examples[i]?.values[j] ?? 0;
      const before = weights[j] ?? 0;
      const { sign, prior, penalty } = terms[j] ?? { sign: 0, prior: 0, penalty: 1 };
      let after = before - stepOf(rows, valueAt, before - prior, penalty);
      if (sign === 1) {
        after = Math.max(0, after);
      } else if (sign === -1) {
        after = Math.min(0, after);
      }
      if (after === before) {
        continue;
      }
      weights[j] = after;
      moved = Math.max(moved, Math.abs(after - before));
      for (const i of rows) {
        sums[i] = (sums[i] ?? 0) + (after - before) * valueAt(i);
      }
    }
    if (moved < 1e-4) {
      break;
    }
  }
  return { bias, weights };
};
