const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Paragraphs as `<p>` elements, the way most mail programs write a formal letter. A line break inside a paragraph becomes `<br>`. */
export function asParagraphs(...paragraphs: string[]): string {
  return paragraphs.map((text) => `<p>${escape(text).replaceAll('\n', '<br>')}</p>`).join('');
}

/** Paragraphs as `<div>` lines with an empty line between them, the way a person types in a webmail. */
export function asTyped(...paragraphs: string[]): string {
  const lines = paragraphs.map((text) =>
    text
      .split('\n')
      .map((line) => `<div>${escape(line)}</div>`)
      .join(''),
  );
  return `<div dir="ltr">${lines.join('<div><br></div>')}</div>`;
}

/** A signature block below a typed letter. */
export function asSignature(...lines: string[]): string {
  return `<div><br></div><div>-- <br></div><div dir="ltr">${lines.map((line) => `<div>${escape(line)}</div>`).join('')}</div>`;
}

/** The small print that application systems put below what a company wrote. */
export function asSmallPrint(...lines: string[]): string {
  const cells = lines.map((line) => `<div>${escape(line)}</div>`).join('');
  return `<hr><div style="font-size:11px;color:#777777">${cells}</div>`;
}
