let lastFrame: HTMLIFrameElement | undefined;

/**
 * Prints a complete HTML document through a frame nobody sees. Its scripts do not run. The frame stays until
 * the next one: browsers do not agree on when a document that is being printed is no longer needed.
 */
export async function printInFrame(html: string): Promise<void> {
  lastFrame?.remove();
  const frame = document.createElement('iframe');
  lastFrame = frame;
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  frame.srcdoc = html;
  const loaded = new Promise<void>((resolve) => {
    frame.onload = () => resolve();
  });
  document.body.append(frame);
  await loaded;
  frame.contentWindow?.print();
}
