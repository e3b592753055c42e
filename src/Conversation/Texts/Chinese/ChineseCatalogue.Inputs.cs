using CommunityBot.Conversation.Vocabulary;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string AnswerLabel => "打字回答";

    public override string YourAnswer => "請在這裡輸入";

    public override string ChooseOne => "請選一個";

    public override string InputName(CommandInput input) => input switch
    {
        CommandInput.Code => "代碼",
        CommandInput.Meeting => "活動",
        CommandInput.Member => "成員",
        CommandInput.Community => "社群",
        CommandInput.Activity => "類別",
        CommandInput.BudgetItem => "經費項目",
        CommandInput.Duty => "繳交項目",
        CommandInput.Figure => "成果項目",
        CommandInput.When => "時間",
        CommandInput.Reason => "原因",
        CommandInput.File => "檔案",
        _ => "內容",
    };

    public override string InputPurpose(CommandInput input) => input switch
    {
        CommandInput.Code => "螢幕上的四位數代碼，或您的綁定碼",
        CommandInput.Meeting => "哪一場活動，例如 #12；可以從清單選",
        CommandInput.Member => "哪一位老師；可以從清單選",
        CommandInput.Community => "哪一個社群；只有一個就不用選",
        CommandInput.Activity => "什麼活動，例如例會、講座；可以從清單選",
        CommandInput.BudgetItem => "哪一個經費項目，例如膳食費；可以從清單選",
        CommandInput.Duty => "要繳交或完成的項目；可以從清單選",
        CommandInput.Figure => "哪一項成果數字；可以從清單選",
        CommandInput.When => "日期和時間，例如 5/12 14:00-16:00",
        CommandInput.Reason => "原因，例如公差、遲到進場",
        CommandInput.File => "活動的照片，或單據的照片、PDF",
        _ => "其他要說的，照平常輸入就好；沒填的我會問您",
    };
}
