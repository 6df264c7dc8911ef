/** What stands in a form's field, without space around it. */
export function valueOf(form: HTMLFormElement, name: string): string {
  const field = form.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[name="${name}"]`);
  return field?.value.trim() ?? '';
}
