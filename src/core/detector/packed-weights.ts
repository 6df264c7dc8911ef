const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = 31;
const RUN = '-'.charCodeAt(0);
const valueOf = new Map(SIGNS.split('').map((sign, value) => [sign.charCodeAt(0), value]));

/** Reads weights as they are written: a sign a weight, from -31 on; `-` and a sign stand for a run of one to 64 empty buckets. */
export function readWeights(text: string, buckets: number): Int8Array {
  const weights = new Int8Array(buckets);
  let bucket = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) === RUN) {
      at += 1;
      bucket += (valueOf.get(text.charCodeAt(at)) ?? 0) + 1;
      continue;
    }
    weights[bucket] = (valueOf.get(text.charCodeAt(at)) ?? ZERO) - ZERO;
    bucket += 1;
  }
  return weights;
}

/** Writes weights so that `readWeights` reads them back. */
export function writeWeights(weights: Int8Array): string {
  let text = '';
  for (let bucket = 0; bucket < weights.length; bucket += 1) {
    let empty = 0;
    while (weights[bucket + empty] === 0 && empty < SIGNS.length) {
      empty += 1;
    }
    if (empty > 1) {
      text += `-${SIGNS[empty - 1] ?? ''}`;
      bucket += empty - 1;
    } else {
      text += SIGNS[(weights[bucket] ?? 0) + ZERO] ?? '';
    }
  }
  return text;
}
