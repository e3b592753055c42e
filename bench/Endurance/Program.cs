using CommunityBot.Endurance;

if (args is ["copy"])
    return await CopyRun.Run();
await OutageRun.Run();
if (args is ["outage"])
    return 0;
return await BabbleRun.Run() + LengthRun.Run() > 0 ? 1 : 0;
