using CommunityBot.Bot;

await Server.Build(args).RunAsync();
