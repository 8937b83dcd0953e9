import { Client, Events, GatewayIntentBits } from 'discord.js';

/** A bot that answers everything with one constant: what discord.js itself takes. */
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env['DISCORD_API_URL']! } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply('Nothing was said.');
});
client.once(Events.ClientReady, () => process.stderr.write('On Discord\n'));
await client.login(process.env['DISCORD_TOKEN']!);
