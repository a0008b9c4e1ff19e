const [LESS, GREATER, SLASH, EQUALS, QUOTE, APOSTROPHE, SPACE] = [60, 62, 47, 61, 34, 39, 32];

/** Thrown at XML that is not written the plain way that spreadsheet programs write: the library reads it then. */
export class UnusualXml extends Error {}

/**
 * Walks over the tags of a plain piece of XML without making objects of them: no comments, no CDATA, no
 * prefixes are known here. After `next`, the tag's name stands at `nameFrom`..`nameTo`, and the cursor
 * behind its name; `attribute` steps through its attributes, `skip` passes the rest of the tag.
 */
export class XmlCursor {
  readonly xml: Buffer;
  readonly end: number;
  at: number;
  nameFrom = 0;
  nameTo = 0;
  /** True for `</name>`. */
  closes = false;
  /** True for `<name/>`; known once the attributes are passed. */
  isEmpty = false;
  /** The attribute that `attribute` came to. */
  attributeFrom = 0;
  attributeTo = 0;
  valueFrom = 0;
  valueTo = 0;

  constructor(xml: Buffer, from: number, end: number) {
    this.xml = xml;
    this.at = from;
    this.end = end;
  }

  /** Goes to the next tag; false at the end. */
  next(): boolean {
    const { xml } = this;
    let at = findByte(xml, LESS, this.at, this.end);
    if (at < 0) return false;
    at++;
    this.closes = xml[at] === SLASH;
    if (this.closes) at++;
    this.nameFrom = at;
    for (
      let byte = xml[at] ?? GREATER;
      byte !== GREATER && byte !== SLASH && byte > SPACE;
      byte = xml[at] ?? GREATER
    )
      at++;
    this.nameTo = at;
    this.at = at;
    this.isEmpty = false;
    const first = xml[this.nameFrom] ?? 0;
    if (at === this.nameFrom || first === 33 || first === 63) throw new UnusualXml();
    return true;
  }

  /** True where the tag has this name of ASCII letters. */
  is(name: string): boolean {
    const { xml, nameFrom } = this;
    if (this.nameTo - nameFrom !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (xml[nameFrom + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Goes to the tag's next attribute; false, and behind the tag, when there is none. */
  attribute(): boolean {
    const { xml } = this;
    let at = this.at;
    while ((xml[at] ?? 0) <= SPACE && at < this.end) at++;
    const byte = xml[at];
    if (byte === SLASH || byte === GREATER) {
      this.isEmpty = byte === SLASH;
      if (this.isEmpty) at++;
      if (xml[at] !== GREATER) throw new UnusualXml();
      this.at = at + 1;
      return false;
    }
    this.attributeFrom = at;
    while (xml[at] !== EQUALS && at < this.end) at++;
    this.attributeTo = at;
    const quote = xml[at + 1];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new UnusualXml();
    this.valueFrom = at + 2;
    this.valueTo = findByte(xml, quote, at + 2, this.end);
    if (this.valueTo < 0) throw new UnusualXml();
    this.at = this.valueTo + 1;
    return true;
  }

  /** Passes the rest of the tag. */
  skip(): void {
    if (this.xml[this.at] === GREATER) this.at++;
    else while (this.attribute());
  }

  /** The end of the text that begins here, which a closing tag of the same name must follow. */
  textEnd(): number {
    const end = findByte(this.xml, LESS, this.at, this.end);
    if (end < 0 || this.xml[end + 1] !== SLASH) throw new UnusualXml();
    return end;
  }
}

/** Faster than `indexOf` over the few bytes that lie between tags. */
function findByte(xml: Buffer, byte: number, from: number, end: number): number {
  for (let at = from; at < end; at++) if (xml[at] === byte) return at;
  return -1;
}

/** A whole number of at most 15 digits; -1 for anything else. */
export function readDigits(xml: Buffer, from: number, to: number): number {
  if (from >= to || to - from > 15) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (xml[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
