import { expect } from 'chai';
import { showConfig } from '../../../packages/service/src/index.js';
import { CaptureIo } from '../capture-io.js';

describe('botrules config', () => {
  it('prints what is in force and who said so, and no secret', async () => {
    const io = new CaptureIo({ APP_SECRET: 'hush', BOTRULES_INBOX: 'postgres://me:hush@db/x' });
    expect(await showConfig(io, io.request({ '--port': '4000' }))).to.equal(0);
    expect(io.out).to.match(/^port: 4000 +# --port$/m);
    expect(io.out).to.match(/^host: 127.0.0.1 +# default$/m);
    expect(io.out).to.match(/^apps: ••• +# \$APP_SECRET$/m);
    expect(io.out).to.match(/^inbox: postgres:\/\/me:•••@db\/x +# \$BOTRULES_INBOX$/m);
    expect(io.out).not.to.include('hush');
  });

  it('says what is wrong instead', async () => {
    const io = new CaptureIo();
    expect(await showConfig(io, io.request({ '--port': 'x' }))).to.equal(1);
    expect(io.out).to.equal('');
    expect(io.err).to.match(/--port:1:1/);
  });
});
