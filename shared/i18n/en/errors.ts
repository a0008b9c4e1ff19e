export const errors = {
  'registry-too-new':
    'This registry was written by a newer version ({{migration}}) and was left as it is; update the program first.',
  'registry-not-found': 'There is no registry in "{{folder}}"; make one with louyu init.',
  'registry-locked':
    'The registry is in use by {{holder}} since {{since}}; nothing was changed. Close it there first.',
  'registry-damaged':
    'The registry file is damaged and no sound copy is there; nothing was changed. Keep the file and restore from another copy.',
  'registry-damaged-copy':
    'The registry file is damaged; nothing was changed. The newest sound copy is of {{at}}: restore it with louyu restore "{{file}}"; the damaged file is kept.',
  'registry-missing':
    'The registry file is gone (moved or deleted?) and there is no sound backup; find registry.louyu again or restore another backup.',
  'registry-missing-copy':
    'The registry file is gone (moved or deleted?). The newest sound backup is of {{at}}: restore it (louyu restore "{{file}}") or find the file again.',
  'no-sound-backup': 'There is no sound copy in “{{folder}}”; nothing was changed.',
  'backup-unsound':
    'This file is no sound copy of a registry ({{problem}}); nothing was changed. Choose another.',
  'backup-needs-password': 'This backup has a password: enter it to open it.',
  'backup-wrong-password': 'The password is wrong. The backup was not opened and nothing changed.',
  'registry-not-empty':
    'The registry already holds data, so the sample was not loaded; it needs an empty registry.',
  'folder-not-writable':
    'The folder "{{folder}}" cannot be written to; nothing was changed. Choose another or check its permissions.',
  'disk-full': 'The disk is full, nothing was changed; make room and try again.',
  'row-not-found': 'The row is no longer in the registry; nothing was changed. Refresh and try again.',
  'edited-meanwhile':
    'The row was changed elsewhere a moment ago; your change was not saved. Refresh and edit again.',
  'invalid-value': '"{{value}}" does not fit into "{{field}}"; nothing was changed.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'entry-not-found': 'The history has no such step; nothing was changed. Refresh and try again.',
  'entry-undone': 'This step is undone already; nothing was changed.',
  'read-only': 'The registry is open for reading only; nothing was changed.',
  cancelled: 'Cancelled; nothing was changed.',
  'preview-expired': 'This import preview is no longer valid; nothing was changed. Choose the files again.',
  'file-expired': 'This file is no longer kept; please make it again.',
  'nothing-to-send-back': 'These files have no lines to send back; no file was made.',
  'form-refused': '{{sentence}}',
  'form-cell':
    'Cell {{cell}} of “{{sheet}}” $t(officialForm.faults.{{fault}}), so no file was made. Choose another cell or clear this one.',
  'form-room':
    'From {{cell}} of “{{sheet}}” only {{room}} lines are blank and {{rows}} are needed, so no file was made. Add blank lines to the form and drop it again.',
  'form-nothing': 'No cell of “{{name}}” gets a value yet, so no file was made.',
  'release-not-recorded':
    'The folder “{{folder}}” cannot be written, so the release could not be recorded and no file was made. Check the disk and try again.',
  'no-pdf-printer':
    'No Chromium, Chrome or Edge was found to make the PDF; export Excel instead, or set CHROME_PATH.',
  'no-printer': 'This computer has no printer, so nothing was printed; save it as PDF instead.',
  'pdf-failed': 'The PDF could not be made ({{reason}}); no file was written. Try again or export Excel.',
  'unknown-report': 'There is no report named "{{kind}}".',
  'report-needs-period': 'A change note compares with an earlier period: choose it first.',
  'period-not-begun': '{{label}} has not begun and cannot be sealed.',
  'period-sealed': '{{label}} is sealed; open it again first.',
  'period-unreadable': 'The sealed {{label}} cannot be read.',
  'report-needs-building': 'This report is of one building: choose it first.',
  'file-refused': '{{sentence}}',
  'no-building': 'The roster does not tell its building; nothing was changed. Name the building.',
  'several-rooms':
    'The firm holds {{rooms}} rooms, so its building or room cannot be changed here; nothing was changed.',
  'building-ended':
    'Its building "{{name}}" is ended too; nothing was changed. Take the building back first.',
  'not-ended': '"{{name}}" is not ended and need not be taken back; nothing was changed.',
  'no-such-column':
    'There is no column "{{name}}" (it may just have been removed); nothing was changed. Add it under own columns first.',
  'column-fault': '$t(customColumn.faults.{{fault}}); nothing was changed.',
  'name-taken': '"{{name}}" is registered already; nothing was changed.',
  'still-in-use':
    '"{{name}}" still has {{count}} firms and cannot be ended; nothing was changed. Move them out first.',
  'still-linked':
    '“{{name}}” still has {{count}} linked: $t(history.tables.{{table}}) ({{names}}). It was not ended; link them elsewhere first.',
  'superior-cycle': 'An org cannot be its own superior, directly or through others; nothing was changed.',
  'firm-gone': '"{{name}}" has moved out or was ended; nothing was changed. Make the plan again.',
  'firm-has-org': '"{{name}}" is covered by a Party org already; nothing was changed. Make the plan again.',
  'firm-due':
    '"{{name}}" has {{needed}} or more full members and should have an org of its own; nothing was changed. Make the plan again.',
  'joint-one-firm': 'A joint branch needs at least two firms; nothing was changed.',
  'joint-too-few-full-members':
    'These firms have {{fullMembers}} full members together, fewer than {{needed}}; nothing was changed.',
  'joint-too-many-units':
    'The joint branch would cover {{units}} firms, more than {{maxUnits}}; nothing was changed.',
  'joint-too-many-members':
    'The joint branch would have {{members}} members, more than {{maxMembers}}; nothing was changed.',
  'output-not-writable':
    'The file "{{file}}" cannot be written (it may be open elsewhere); nothing was written. Close it and try again.',
  'output-folder-not-found':
    'There is no folder "{{folder}}", so no file was written; make it first or choose another place.',
  'port-taken':
    'Port {{port}} cannot be used (another program may hold it); the registry was not opened. Choose another port.',
  'rule-not-a-value': '"$t(profile.rule.{{rule}})" needs whole numbers above 0; nothing was changed.',
  'rule-min-over-max':
    'The smallest value of "$t(profile.rule.{{rule}})" is above the largest; nothing was changed.',
  'rule-day':
    'The day "{{day}}" cannot be used (it must lie between {{first}} and {{last}}); nothing was changed.',
  'todo-over': 'The day {{day}} has passed; nothing was changed.',
  'meeting-ahead': 'The day {{day}} is still to come; nothing was changed.',
  'exception-over': 'The exception would end on {{day}}, which has passed; nothing was changed.',
  unexpected: 'Something went wrong and this step was not saved; the details are in the log.',
} as const;
