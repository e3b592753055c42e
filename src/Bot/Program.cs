using CommunityBot.Bot.Cli;

return await CommandLine.Run(args);
