import { UnusualXml, XmlCursor } from './xml-cursor.ts';
import { readXmlText } from './xml-text.ts';

/**
 * The text of one string item: runs of rich text joined, phonetic guides left out. The cursor stands behind the
 * item's opening tag and is left behind the closing one, whose name is `name`.
 */
export function readStringItem(cursor: XmlCursor, name: 'si' | 'is'): string {
  let text = '';
  let inGuide = false;
  while (cursor.next()) {
    if (cursor.closes) {
      const ends = cursor.is(name);
      if (cursor.is('rPh')) inGuide = false;
      cursor.skip();
      if (ends) return text;
      continue;
    }
    const [isText, isGuide] = [cursor.is('t'), cursor.is('rPh')];
    cursor.skip();
    if (isGuide) inGuide = !cursor.isEmpty;
    if (!isText || cursor.isEmpty) continue;
    const end = cursor.textEnd();
    if (!inGuide) text += readXmlText(cursor.xml, cursor.at, end);
    cursor.at = end;
  }
  throw new UnusualXml();
}

/**
 * The texts that the cells of a workbook share, in order.
 * @throws UnusualXml
 */
export function readSharedStrings(xml: Buffer): string[] {
  const from = xml.indexOf('<sst');
  const to = xml.lastIndexOf('</sst>');
  if (from < 0 || to < from) throw new UnusualXml();
  const cursor = new XmlCursor(xml, from, to);
  cursor.next();
  cursor.skip();
  const strings: string[] = [];
  while (cursor.next()) {
    const isItem = cursor.is('si') && !cursor.closes;
    cursor.skip();
    if (isItem) strings.push(cursor.isEmpty ? '' : readStringItem(cursor, 'si'));
    else if (!cursor.closes) throw new UnusualXml();
  }
  return strings;
}
