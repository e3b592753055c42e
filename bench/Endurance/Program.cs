using CommunityBot.Endurance;

if (args is ["copy"])
    return await CopyRun.Run();
if (args is ["bots"])
{
    await BotsRun.Run();
    return 0;
}

await OutageRun.Run();
if (args is ["outage"])
    return 0;
await BotsRun.Run();
return await BabbleRun.Run() + LengthRun.Run() > 0 ? 1 : 0;
