/** What a test tells the stand-in before it lets the page act. */
export type FromTest = { type: 'save-to'; path: string | null };

/** What the stand-in tells the test. `browser` is where a second client can drive the same window. */
export type ToTest =
  | { type: 'browser'; endpoint: string }
  | { type: 'dialog'; kind: 'error-box' | 'message-box' | 'save'; text: string }
  | { type: 'menu'; roles: string[] }
  | { type: 'print'; html: string };

const saveAnswers: (string | null)[] = [];
let waiting: ((path: string | null) => void) | null = null;

process.on('message', (message: FromTest) => {
  if (waiting) waiting(message.path);
  else saveAnswers.push(message.path);
  waiting = null;
});
process.channel?.unref();

export function tellTest(message: ToTest): void {
  process.send?.(message);
}

/** Where the test wants the next file saved, null for cancelling; waits until it says so. */
export function nextSaveAnswer(): Promise<string | null> {
  const answer = saveAnswers.shift();
  if (answer !== undefined) return Promise.resolve(answer);
  return new Promise((resolve) => {
    waiting = resolve;
  });
}
