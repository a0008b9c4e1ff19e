/**
 * A text for people outside the office: names of folders that are given are replaced, Chinese words and longer
 * numbers are blotted out. What is left is what a program says of itself.
 */
export function hidePersonal(text: string, folders: Readonly<Record<string, string>>): string {
  let hidden = text;
  for (const [name, folder] of Object.entries(folders))
    if (folder.length > 1) hidden = hidden.replaceAll(folder, `<${name}>`);
  return hidden.replace(/\p{Script=Han}+/gu, '某').replace(/(?<![\w-])\d{6,}(?![\w-])/g, '#');
}
