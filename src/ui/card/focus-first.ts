/** As a `ref`: moves the focus into a form the moment it appears. */
export function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
}
