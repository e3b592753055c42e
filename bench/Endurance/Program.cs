using CommunityBot.Endurance;

if (args is ["copy"])
    return await CopyRun.Run();
if (args is ["bots"])
{
    await BotsRun.Run();
    return 0;
}

if (args is ["litedb"])
{
    await LiteDbRun.Run();
    return 0;
}

if (args is ["sheets"])
    return await SheetsRun.Run();
if (args is ["twists"])
    return await TwistRun.Run() > 0 ? 1 : 0;

await OutageRun.Run();
if (args is ["outage"])
    return 0;
await RushRun.Run();
await BotsRun.Run();
await LiteDbRun.Run();
return await TwistRun.Run() + await BabbleRun.Run() + LengthRun.Run() > 0 ? 1 : 0;
