const SHEET_ENDING = /\.(xlsx|xlsm|xlsb|xls|et|ods|csv|tsv|txt|html?)$/i;
/** Lock files that Excel and WPS leave beside an open file, and hidden files. */
const HELPER_FILE = /^[~.]/;

/** True for a file of a folder that may be a roster; single files a person picks are never left out. */
export function isRosterFile(name: string): boolean {
  return SHEET_ENDING.test(name) && !HELPER_FILE.test(name);
}

/** Everything dropped: files as they are, folders searched to the bottom for rosters. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // The items are gone after the first wait, so all entries are taken at once.
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  const found = await Promise.all(entries.map((entry) => (entry ? filesOf(entry, true) : [])));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry, picked: boolean): Promise<File[]> {
  if (isFileEntry(entry)) {
    if (!picked && !isRosterFile(entry.name)) return [];
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  }
  const found: File[] = [];
  for (const child of await childrenOf(entry)) found.push(...(await filesOf(child, false)));
  return found;
}

/** A reader hands out a folder in parts, the last of them empty. */
async function childrenOf(entry: FileSystemEntry): Promise<FileSystemEntry[]> {
  if (!isFolderEntry(entry)) return [];
  const reader = entry.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return children;
    children.push(...part);
  }
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
