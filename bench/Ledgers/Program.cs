using CommunityBot.Ledgers;

return await LedgersRun.Run(CancellationToken.None);
