namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string CannotBeWrittenTo(string name, string channel) =>
        $"{name} 的 {channel} 收不到私訊，通知送不過去。請他在 {channel} 允許私訊，再到和我的私訊裡用一次「說明」就會恢復；也可以改綁其他聊天軟體。在那之前，重要的事請您轉告。";

    public override string NotKept => "抱歉，現在存不進資料庫，這次沒有記下來。請過一會兒再試一次。";

    public override string NotKnownHere => "這個按鈕、命令或表單我不認得，可能是以前留下來的；什麼都沒有記下。現在可以做什麼，請看「說明」。";
}
