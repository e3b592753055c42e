namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string CannotBeWrittenTo(string name, string channel) =>
        $"{name} 的 {channel} 收不到私訊，通知送不過去。請他在 {channel} 允許私訊，再到和我的私訊裡用一次「說明」就會恢復；也可以改綁其他聊天軟體。在那之前，重要的事請您轉告。";

    public override string NotKept => "抱歉，現在存不進資料庫，這次沒有記下來。請過一會兒再試一次。";

    public override string AnswersNotSeen(int count) => count == 1
        ? "剛才連線不順，前一則回覆可能沒有送到，補在這裡："
        : $"剛才連線不順，前 {count} 則回覆可能沒有送到，補在這裡：";

    public override string OlderLeftOut(int count) => $"更早的 {count} 則不再附上，需要的話請再問一次。";

    public override string TooManyMessages(int minutes) => $"訊息太多，我一時看不完。之後的訊息先不處理、也不會記下，請等 {minutes} 分鐘再傳。";

    public override string NotKnownHere => "這個按鈕、命令或表單我不認得，可能是以前留下來的；什麼都沒有記下。現在可以做什麼，請看「說明」。";
}
