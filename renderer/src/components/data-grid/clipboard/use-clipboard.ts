import { type ClipboardEvent, useRef } from 'react';
import type { GridSession } from '../session/grid-session.ts';
import { writeHtmlTable } from './html-table.ts';
import { readClipboard } from './read-clipboard.ts';
import { writeTsv } from './tsv.ts';

/** Copying, cutting and pasting of the selection: by key as events of the browser, and from a menu. */
export function useClipboard(session: GridSession, focus: () => void) {
  const withHeaders = useRef(false);

  /** False while a text is edited: then the browser copies of it what is marked. */
  const write = (event: ClipboardEvent): boolean => {
    if (session.snapshot().editing) return false;
    event.preventDefault();
    const rows = session.copy(withHeaders.current);
    event.clipboardData.setData('text/plain', writeTsv(rows));
    event.clipboardData.setData('text/html', writeHtmlTable(rows));
    return true;
  };
  const copy = (headers: boolean) => {
    focus();
    withHeaders.current = headers;
    // Asks for the event that Ctrl+C makes; the newer way needs a permission that the desktop does not give.
    document.execCommand('copy');
    withHeaders.current = false;
  };
  return {
    onCopy: (event: ClipboardEvent) => void write(event),
    onCut: (event: ClipboardEvent) => {
      if (write(event)) session.blank();
    },
    onPaste: (event: ClipboardEvent) => {
      if (session.snapshot().editing) return;
      event.preventDefault();
      const { clipboardData: data } = event;
      session.paste(readClipboard(data.getData('text/plain'), data.getData('text/html')));
    },
    copy,
    cut: () => {
      copy(false);
      session.blank();
    },
    paste: () => {
      navigator.clipboard
        .readText()
        .then((text) => session.paste(readClipboard(text, '')))
        .catch(() => session.refuse({ key: 'grid.notices.pasteByKey' }));
    },
  };
}
