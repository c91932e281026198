/** Whether the text, such as a part of an address, is an id as jobs and imports have them: the database takes no other. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
