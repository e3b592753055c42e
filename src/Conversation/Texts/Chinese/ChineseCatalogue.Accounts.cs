namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string MyAccountsPurpose => "看您綁定了哪些帳號";

    public override string UnlinkPurpose => "手機換了或不見了，解除帳號的綁定，例如：解除綁定 LINE";

    public override string MyAccountsTitle => "您綁定的帳號";

    public override string LinkedOn(DateOnly day) => $"{Day(day)} 綁定";

    public override string LastUsedOn(DateOnly day) => $"最近使用 {Day(day)}";

    public override string YouUseItNow => "就是現在這個";

    public override string MyAccountsNote(string unlink, string bind) =>
        $"有不認得或不再使用的，輸入「{unlink}」。想在別的聊天程式也使用，輸入「{bind}」。單純簽到不算在最近使用裡。";

    public override string WhichAccount(string name) => name.Length == 0 ? "要解除您哪一個帳號的綁定？" : $"要解除{name}哪一個帳號的綁定？";

    public override string AllAccounts => "全部";

    public override string ConfirmUnlink(string name, string accounts) =>
        $"要解除{(name.Length == 0 ? "您" : name)}的綁定嗎？{accounts}。解除後那邊不能再使用，要有新的綁定碼才能再綁定；這不能收回。";

    public override string ItIsYourLast => "這是您最後一個帳號：解除後要向召集人或承辦人拿新的綁定碼，才能再簽到。";

    public override string Unlinked(string name, string accounts) => $"已解除{(name.Length == 0 ? "您" : name)}的綁定：{accounts}。";

    public override string UnlinkedThis => "已解除這個帳號的綁定。要再使用，請輸入「綁定」加上新的綁定碼。";

    public override string NoAccountsOf(string name) => $"{name}沒有綁定的帳號。";

    public override string NoSuchAccount(string words) => $"沒有「{words}」這個帳號，您管的計畫裡也沒有這個人。";

    public override string OnlyOfficersUnlink(string name, string officers, string unlink) =>
        $"別人的帳號只有承辦人可以解除；「{name}」不是您的帳號。請承辦人{(officers.Length > 0 ? $"（{officers}）" : "")}輸入「{unlink} {name}」。";

    public override string NotLinkedAt(string channel) => $"您沒有綁定 {channel} 的帳號，不用解除。";

    public override string LostPhoneOfOnlyOfficer(string name) =>
        $"換手機但還是用同一個聊天帳號（例如 LINE 移轉過去）：不用重新綁定。手機不見了：您是唯一的承辦人，請管理主機的人執行「unlink {name}」，"
            + "再給您新的綁定碼。要自己解除現在這個帳號，按下面的按鈕。";

    public override string AlreadyUnlinked => "那個帳號已經不是綁定的了，不用再解除。";

    public override string AccountWasUnlinked(string by, string account) => $"{by}解除了您一個帳號的綁定：{account}。不是您要的話，請告訴承辦人。";

    public override string ThisWasUnlinked(string by) => $"{by}解除了這個帳號的綁定，我在這裡不再認得您。要再使用，請向召集人或承辦人拿新的綁定碼。";

    public override string AccountWasAdded(string channel) =>
        $"您剛剛多綁定了一個帳號（{channel}）。不是您的話，請馬上看「我的帳號」並解除那一個的綁定，再告訴承辦人。";

    public override string CodeWasTried(string channel) =>
        $"有人想用您的綁定碼再綁定一個帳號（{channel}），我沒有讓他綁定。是您本人的話，按下面的按鈕拿一組新的，在那邊輸入；不是的話不用理會。";

    public override string CodeWasMade(string by) => $"{by}替您產生了一組綁定碼，可以多綁定一個帳號。不是您要的話，請告訴承辦人。";

    public override string CodeIsWanted(string by) =>
        $"{by}想替您產生綁定碼，讓您多綁定一個帳號。要的話按下面的按鈕，碼只會給您；不是您要的就不用理會。";

    public override string HasAccountAlready(string name) =>
        $"{name}已經有綁定的帳號，綁定碼只能給他本人：我問過他了，他按「綁定」就會拿到。手機不見、收不到的話，請承辦人產生。";

    public override string AskTheOfficer(string name) => $"{name}還擔任別的職務（召集人、主管或承辦人），他的綁定碼要由那邊的承辦人產生。"
        + "他已經綁定的話，在那個帳號輸入「綁定」就能自己拿碼。";

    public override string HasAccountsAs(string name, string accounts) => $"{name}已經綁定的帳號：{accounts}。不是本人的，請用「解除綁定」。";

    public override string EarlierCodesToo => "之前產生、還沒用掉的也還能用；用掉其中一組，其他的就失效。";

    public override string LinkedAt(DateTime at) => $"{DayAndTime(at)} 綁定";

    public override string CalendarEndsToo => "他訂閱行事曆的網址也會一起停用。";

    public override string CalendarEnded(string name) => $"{name}訂閱行事曆的網址也停用了；他再綁定之後，輸入「行事曆」就有新的。";

    public override string YourCalendarEnded(string calendar) => $"您訂閱行事曆的網址也停用了，輸入「{calendar}」就有新的。";

    public override string LostPhone(string unlink, string name) =>
        $"換手機但還是用同一個聊天帳號（例如 LINE 移轉過去）：不用重新綁定。手機不見了：請承辦人輸入「{unlink} {name}」，帳號和行事曆的網址會一起停用，"
            + "再給您新的綁定碼。要自己解除現在這個帳號，按下面的按鈕。";

    public override string LostPhoneUnbound(string unlink) =>
        $"我還不認得這個帳號。手機不見了的話，請承辦人用「{unlink}」加上您的姓名停用原來的帳號，再給您新的綁定碼；拿到之後在這裡輸入「綁定」加上綁定碼，"
            + "例如「綁定 7K3Q-9XPA」。";

    public override string HasLeft(string name, string community, DateOnly day) =>
        $"{name}在 {Day(day)} 離開了「{community}」，所以沒有產生綁定碼。要再加入，請先輸入「加入」。";

    public override string SecretIsGone(string again) => $"這裡原本有一組碼或網址，現在不能再顯示。需要的話，請再輸入「{again}」。";
}
