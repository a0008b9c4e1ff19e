import { os } from '../../api/os.ts';
import { writeLetterHtml } from '../../letters/write-letter-html.ts';
import { composeLetters } from './compose-letters.ts';
import { writeLetters } from './write-letters.ts';

export const letterHandlers = {
  render: os.letter.render.handler(async ({ input, context: { core } }) => {
    const { letters, org } = await composeLetters(core, input);
    return {
      letters: letters.map((letter) => ({
        name: letter.name,
        html: writeLetterHtml(letter),
        landscape: letter.landscape,
      })),
      org,
    };
  }),
  write: os.letter.write.handler(({ input, context: { core } }) => writeLetters(core, input)),
};
