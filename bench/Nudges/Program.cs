using CommunityBot.Nudges;

return await NudgesRun.Run(CancellationToken.None);
