declare module '*.css?inline' {
  /** The stylesheet with its imports, as text. */
  const css: string;
  export default css;
}
