import { createServer } from 'node:http';
import { InteractionResponseType, verifyKey } from 'discord-interactions';
import { announce } from './announce.ts';

// The least that answers interactions by HTTP: discord-interactions as its own page shows it, and the user's words back.

const [publicKey = ''] = process.argv.slice(2);

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const body = Buffer.concat(chunks);
    const signature = String(request.headers['x-signature-ed25519']);
    const timestamp = String(request.headers['x-signature-timestamp']);
    if (!(await verifyKey(body, signature, timestamp, publicKey))) {
      response.writeHead(401).end();
      return;
    }
    const { data } = JSON.parse(body.toString('utf8'));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        type: InteractionResponseType.CHANNEL_MESSAGE_WITH_SOURCE,
        data: { content: data.options[0].value },
      }),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) announce(address.port);
});
