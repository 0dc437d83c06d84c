using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What can be wrong before a rule file is read: the folder, the file, its bytes (DE100x).</summary>
internal static class FolderIssues
{
    public static Issue FolderMissing(string folder) => Error("DE1001", At(folder),
        $"没有“{folder}”这个规则文件夹；请检查路径，或用 --rules 指定存放 groups.yaml 的文件夹。",
        $"there is no rules folder '{folder}'; check the path, or name the folder that holds groups.yaml with --rules");

    public static Issue FileUnreadable(string path) => Error("DE1002", At(path),
        "读不了这个文件；请检查它是否还在、有没有读取权限、是否被别的程序占用。",
        "this file cannot be read; check that it exists, that you may read it and that no other program holds it");

    public static Issue NotUtf8(SourceSpan at) => Error("DE1003", at,
        "文件不是 UTF-8 编码；请在编辑器里另存为 UTF-8。",
        "the file is not UTF-8; save it as UTF-8 in your editor");

    public static Issue FileTooLarge(string path, long bytes, long limit) => Error("DE1004", At(path),
        $"文件有 {bytes} 字节，超过 {limit} 字节；请分成几个文件。",
        $"the file has {bytes} bytes, more than {limit}; split it");

    public static Issue TooManyFiles(string folder, int limit) => Error("DE1005", At(folder),
        $"规则文件超过 {limit} 个；请检查路径是否指向了规则文件夹。",
        $"more than {limit} rule files; check that the path names the rules folder");

    public static Issue TotalTooLarge(string path, long limit) => Error("DE1006", At(path),
        $"规则文件合计超过 {limit} 字节；请检查路径是否指向了规则文件夹。",
        $"the rule files have more than {limit} bytes together; check that the path names the rules folder");

    public static Issue LinkOutside(string path) => Error("DE1007", At(path),
        "这个链接指向规则文件夹之外，没有读取；请把文件复制进来，或把那个文件夹用 --rules 单独列出。",
        "this link leads out of the rules folder and was not followed; copy the file in, or name that folder with its own --rules");

    public static Issue NoFiles(string folder) => Error("DE1008", At(folder),
        $"“{folder}”里没有 .yaml 规则文件；请检查路径，规则文件夹里应该有 groups.yaml 和各规则包。",
        $"there is no .yaml file in '{folder}'; check the path: a rules folder holds groups.yaml and the packs");

    private static SourceSpan At(string path) => new(path, 1, 1, 1, 1);

    private static Issue Error(string code, SourceSpan at, string chinese, string english) =>
        new(code, IssueSeverity.Error, at, new Bilingual(chinese, english));
}
