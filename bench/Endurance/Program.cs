using CommunityBot.Endurance;

return await BabbleRun.Run() + LengthRun.Run() > 0 ? 1 : 0;
