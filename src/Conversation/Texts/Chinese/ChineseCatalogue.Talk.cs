namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string Welcome => "不客氣！";

    public override string Greeted(string? name) => name is null ? "您好！" : $"{name}，您好！需要什麼直接告訴我，或傳「說明」看看我能做什麼。";

    public override string Farewell => "再見！";

    public override string NothingDone => "我還沒有登記任何東西。您是不是要：";

    public override string NothingDoneAsked => "先問一下，還沒有登記。如果要，請按：";

    public override string NothingDoneCalledOff => "好的，沒有登記任何東西。";

    public override string TakeYourTime => "好，不急。想好了再告訴我；不用了就說「取消」。";

    public override string OneAtATime => "還沒登記：一則訊息裡有好幾件事，我一次做一件。請一則一則傳，或按下面的按鈕。";

    public override string NotTaken(string words) =>
        $"「{words}」我沒有採用，上面的內容沒有改。要照上面的做請按「確定」或回「確定」，不要就回「取消」。";

    public override string PleaseChoose(bool offered) =>
        offered ? "還沒登記，請選一個；不用了就說「取消」。" : "我還在等您的回答；不用了就說「取消」。";

    public override string NoneOfThese(string words) => $"選項裡沒有「{words}」，請再選一個；不用了就說「取消」。";

    public override string MeantSo(string words) => $"還沒登記。要照這樣寫嗎？「{words}」\n要改別的，請直接重新輸入。";

    public override string WriteSo => "照這樣寫";

    public override string SetAside(string word) => $"先放著，沒有登記。要再開始，請輸入「{word}」。";

    public override string NeverMindOrUndo => "好的，剛才問的先不處理。如果要收回更早的登記，請按「收回」。";

    public override string ButtonOfBefore => "這個按鈕是之前那個問題的，已經過期，沒有登記任何東西。";

    public override string NoQuestionOpen => "好的，現在沒有等您回答的問題。如果要收回剛才的登記，請輸入「收回」。";
}
