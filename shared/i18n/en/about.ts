export const about = {
  versions: {
    title: 'Versions',
    version: 'Louyu',
    electron: 'Electron',
    node: 'Node.js',
    sqlite: 'SQLite',
    system: 'Operating system',
  },
  stored: {
    title: 'What is stored, and why',
    lead: 'All of it is in the data folder of this computer. The program uses no network: no telemetry, no upload, no update by itself.',
    register: {
      what: 'Buildings, firms, Party orgs',
      why: 'For coverage and reports. Members are counted; a list of them is not asked for.',
    },
    people: {
      what: 'Names and phones',
      why: 'Of secretaries, instructors, workers and contacts, to reach them. May stay empty and can be masked when released. There is no field for ID numbers.',
    },
    history: {
      what: 'History',
      why: 'What each step changed, who did it (the login name of this computer), before and after: for undo and for checking.',
    },
    releases: { what: 'Releases', why: 'What was printed or exported, why and for whom.' },
    copies: {
      what: 'Backups',
      why: 'So that nothing is lost; those in the second place can be encrypted. The password is not kept.',
    },
    log: {
      what: 'Log',
      why: 'Where the program broke, to find out why. At 1 MB a new one begins and only the one before is kept.',
    },
    never: { what: 'Never', why: 'State secrets. Your office decides what is one.' },
  },
  diagnostics: {
    title: 'Diagnostics',
    make: 'Save diagnostics…',
    lead: 'For whoever helps you: versions, row counts, the state of backups and file, and the log. No names, phones or firms; Chinese words and long numbers are blotted out.',
    log: 'Log: {{file}}',
    saved: 'The diagnostics are saved',
  },
} as const;
