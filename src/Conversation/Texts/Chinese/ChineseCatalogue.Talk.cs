namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string Welcome => "不客氣！";

    public override string Greeted(string? name) => name is null ? "您好！" : $"{name}，您好！需要什麼直接告訴我，或傳「說明」看看我能做什麼。";

    public override string Farewell => "再見！";

    public override string NothingDone => "我還沒有登記任何東西。您是不是要：";

    public override string NothingDoneAsked => "先問一下，還沒有登記。如果要，請按：";

    public override string NothingDoneCalledOff => "好的，沒有登記。之後要的話，請按：";
}
