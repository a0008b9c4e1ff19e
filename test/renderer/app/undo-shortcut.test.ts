import { describe, expect, it } from 'vitest';
import { undoShortcut } from '../../../renderer/src/app/frame/undo-shortcut.ts';

const keys = { key: 'z', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('the keys of undo and redo', () => {
  it.each([
    ['Z alone', keys],
    ['Ctrl+Alt+Z', { ...keys, ctrlKey: true, altKey: true }],
    ['Ctrl+Shift+Y', { ...keys, key: 'Y', ctrlKey: true, shiftKey: true }],
    ['Ctrl+X', { ...keys, key: 'x', ctrlKey: true }],
  ])('leaves %s alone', (_, pressed) => {
    expect(undoShortcut(pressed)).toBeNull();
  });

  it.each([
    ['Ctrl+Z', { ...keys, ctrlKey: true }, 'undo'],
    ['⌘Z', { ...keys, metaKey: true }, 'undo'],
    ['Ctrl+Z under caps lock', { ...keys, key: 'Z', ctrlKey: true }, 'undo'],
    ['Ctrl+Y', { ...keys, key: 'y', ctrlKey: true }, 'redo'],
    ['Ctrl+Shift+Z', { ...keys, key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  ])('takes %s', (_, pressed, direction) => {
    expect(undoShortcut(pressed)).toBe(direction);
  });
});
