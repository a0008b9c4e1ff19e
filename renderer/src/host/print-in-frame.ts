/** Prints a complete HTML document through a frame nobody sees. Its scripts do not run. */
export async function printInFrame(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  const loaded = new Promise<void>((resolve) => {
    frame.onload = () => resolve();
  });
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const paper = frame.contentWindow;
  if (!paper) return;
  paper.addEventListener('afterprint', () => frame.remove());
  paper.print();
}
