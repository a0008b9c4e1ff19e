/** What the programs around the page say: start, terminal, menu and dialogs. */
export const shell = {
  serving: 'Open the address above in a browser; press Ctrl+C to stop.',
  start: {
    noDisplay: 'There is no desktop here; opening the registry in a browser instead.',
    asRoot: 'The desktop window cannot be opened as root; opening the registry in a browser instead.',
    downloading: 'First start: downloading the desktop program Electron …',
    notDownloaded:
      'The desktop program Electron is not installed and cannot be downloaded from {{host}}; opening the registry in a browser instead.',
    windowFailed: 'The desktop window could not be opened; opening the registry in a browser instead.',
  },
  menu: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
    minimize: 'Minimise',
    close: 'Close window',
    hide: 'Hide',
    quit: 'Quit',
  },
  dialog: {
    cannotOpen: 'The registry could not be opened',
    cannotSave: 'The file could not be saved',
    damaged: 'The registry file is damaged',
    damagedDetail:
      'The newest sound backup is of {{at}}. It can take its place: later steps that can still be read are made again, and the damaged file is kept.',
    missing: 'The registry file is gone',
    missingDetail:
      'It may have been moved or deleted. The newest sound backup is of {{at}}; restore it, or quit and find the file first.',
    recover: 'Restore the backup',
    leave: 'Quit and decide later',
  },
} as const;
