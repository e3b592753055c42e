using CommunityBot.Ledgers;

return args is ["training"] ? await TrainingRun.Run(CancellationToken.None) : await LedgersRun.Run(CancellationToken.None);
