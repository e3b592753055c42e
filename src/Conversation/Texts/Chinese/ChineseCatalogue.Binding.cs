using CommunityBot.Accounts;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string BindPurpose => "讓我認得您，例如：綁定 7K3Q-9XPA";

    public override string IssueCodePurpose => "替成員產生綁定碼，例如：綁定碼 王小明";

    public override string NotBound => "我還不認得您。請輸入「綁定」加上綁定碼，例如「綁定 7K3Q-9XPA」；綁定碼請向召集人索取。";

    public override string EnterBindingCode => "輸入綁定碼";

    public override string AskForBindingCode => "請輸入八碼綁定碼，例如 7K3Q-9XPA。還沒有的話，請向召集人索取。";

    public override string NoSuchBindingCode => "查不到這組綁定碼。請對照收到的綁定碼再輸入一次（共八碼，不分大小寫）；還是不行，請召集人用「綁定碼」重新產生。";

    public override string BindingCodeEnded(CodeEnd how) => how switch
    {
        CodeEnd.AnotherUsed => "這組綁定碼不能用了：同時給您的另一組已經用過了。想再綁定別的帳號，請在已綁定的帳號輸入「綁定」拿一組新的。",
        CodeEnd.MakerGone =>
            "這組綁定碼沒有人用過，但現在不能用了：給您碼的人不能再替您產生綁定碼（離開了、不再負責，或解除了他的帳號）。請向現在的召集人或承辦人再要一組。",
        CodeEnd.NotVouchedFor => "這組綁定碼現在不能用了：您已經有綁定的帳號。請在那裡輸入「綁定」拿一組新的；手機不見了請找承辦人。",
        _ => "這組綁定碼已經用過了，每組只能用一次。請召集人用「綁定碼」再產生一組。",
    };

    public override string BindingCodeExpired(DateOnly day) => $"這組綁定碼在 {Day(day)} 過期了。請召集人用「綁定碼」再產生一組。";

    public override string Bound(string name) => $"綁定完成：{name}{(char.IsAscii(name[^1]) ? " " : "")}老師，您好";

    public override string BoundNext => "之後開會時，輸入螢幕上的四位數代碼就能簽到。";

    public override string WasBoundTo(string name) => $"這個帳號原本綁定「{name}」，現在已改成您。";

    public override string AlreadyBound(string name, string code, DateTime until) =>
        $"這個帳號已綁定「{name}」。想在其他聊天軟體也使用，請在那邊輸入「綁定 {code}」（{DayAndTime(until)} 前有效，只能用一次）。";

    public override string BindingCodeTitle => "綁定碼";

    public override string BindingCodeForWhom => "要產生誰的綁定碼？請輸入姓名。";

    public override string BindingCodeHowTo(DateTime until) => $"請私下交給本人，請本人私訊我「綁定」加上這組綁定碼。{DayAndTime(until)} 前有效，只能用一次。";

    public override string LinkedAlready(string name) => $"這個帳號已經綁定「{name}」了，不用再輸入綁定碼。";

    public override string NoSuchMember(string name) => $"您的社群名單上沒有「{name}」。請確認姓名，或請承辦人更新名單。";

    public override string WhichMember => "名單上有同名的人，是哪一位？";

    public override string OrByNumber => "代號看不出是誰的話，也可以在姓名後面打編號或電子郵件。";

    public override string BoundToLead => "輸入「說明」，就看得到您可以做的事。";

    public override string HeadPost => "主管";

    public override string OfficerPost => "承辦人";
}
