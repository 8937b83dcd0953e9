import { type Client, type ClientOptions, SimpleShardingStrategy } from 'discord.js';

/** Told of an error; never throws. */
type Unexpected = (error: unknown) => void;

/**
 * Options for a client under which nothing that the gateway sends ends the process. discord.js reads each message in a promise that nobody waits for, and
 * Node ends on one that fails (`void this.onMessage` in https://github.com/discordjs/discord.js/blob/main/packages/ws/src/ws/WebSocketShard.ts).
 */
export const guardedGateway = (unexpected: Unexpected): NonNullable<ClientOptions['ws']> => ({
  buildStrategy: (manager) => new GuardedStrategy(manager, unexpected),
});

class GuardedStrategy extends SimpleShardingStrategy {
  readonly #unexpected: Unexpected;

  constructor(manager: ConstructorParameters<typeof SimpleShardingStrategy>[0], unexpected: Unexpected) {
    super(manager);
    this.#unexpected = unexpected;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    for (const shard of this['shards'].values()) {
      const read = shard['onMessage'].bind(shard);
      shard['onMessage'] = async (data: unknown, isBinary: unknown) => {
        try {
          await read(data, isBinary);
        } catch (error) {
          this.#unexpected(new Error('Discord sent what can’t be read; it is left out', { cause: error }));
        }
      };
    }
  }
}

/** The same for the messages that come before discord.js is ready: it reads those later, from a timer. */
export function guardPackets(client: Client, unexpected: Unexpected): void {
  const { ws } = client;
  const handle = ws['handlePacket'].bind(ws);
  ws['handlePacket'] = (packet, shard) => {
    try {
      return handle(packet, shard);
    } catch (error) {
      unexpected(new Error('Discord sent what can’t be read; it is left out', { cause: error }));
      return false;
    }
  };
}
