namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string MyDataPurpose => "看這裡留著哪些和您有關的資料";

    public override string MyDataLink(TimeOnly until) => $"和您有關的資料都在這一頁，{Time(until)} 以前打得開。只給您看，請不要轉傳：";

    public override string OpenMyData => "看我的資料";

    public override string NoOwnAddress => "資料要在網頁上看，可是伺服器還沒有自己的網址。請管理者設定 PublicBaseUrl（https 網址）之後再試。";

    public override string OnlyOwnData => "每個人只看得到自己的資料，別人的我不能給您。要看自己的，請用「我的資料」。";
}
