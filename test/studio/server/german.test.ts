import { expect } from 'chai';
import { startStudio } from '../../../packages/studio/src/server/start.js';
import { serverSentences } from '../../../packages/studio/src/server/words/de.js';
import { describeSentences } from '../../support/german.js';

describe('What the server of the Studio answers in German', () => {
  describeSentences(serverSentences);

  it('is told to whom asks for German, and to nobody else', async () => {
    const studio = await startStudio({ rules: 'rules' });
    try {
      const told = async (language: string) => {
        const response = await fetch(`http://127.0.0.1:${studio.port}/api/files/none.yaml`, {
          headers: { 'X-Studio-Token': studio.token, 'Accept-Language': language },
        });
        return ((await response.json()) as { readonly message: string }).message;
      };
      expect(await told('de')).to.equal('Eine Datei „none.yaml“ gibt es hier nicht.');
      expect(await told('en, de')).to.equal('There is no file "none.yaml" here.');
      expect(await told('de-AT, en')).to.equal('Eine Datei „none.yaml“ gibt es hier nicht.');
    } finally {
      await studio.close();
    }
  });
});
