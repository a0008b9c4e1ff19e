const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function replaceEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Text between two tags as a workbook means it: entities, `_x000D_` for characters that XML cannot hold. */
export function readXmlText(xml: Buffer, from: number, to: number): string {
  let text = xml.toString('utf8', from, to);
  if (text.includes('&')) text = text.replace(/&(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g, replaceEntity);
  if (text.includes('_x')) {
    text = text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}
